import { forgetChanges } from '../support/documents.ts'
import './activation.test.ts'
import './completion.test.ts'
import './findings.test.ts'
import './hover.test.ts'
import './model.test.ts'
import './navigation.test.ts'
import './quick-fixes.test.ts'
import './rename.test.ts'
import './trees.test.ts'
import './settings.test.ts'
import './restart.test.ts'

afterEach(forgetChanges)
