import './activation.test.ts'
