import { words } from '../words.ts'
import type { Remarks } from './remarks.ts'

export const RUSSIAN_REMARKS: Remarks = {
  every: words(`каждый, каждая, каждую, каждые, у каждого, у каждой`),
  must: words(`имеет, должен иметь, есть`),
  responsible: words(`ответственный, ответственного, владелец`),
  undated: words(`вместо дат, без дат, без точных дат, без жёстких сроков, точные даты, сроки гибкие`),
  gaps: words(`уточняется, будет определено, будет определён, подлежит уточнению`),
  fillIns: words(`вставить, заполнить, вписать, ваш, ваша`),
}
