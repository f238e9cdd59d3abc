// What only a Node host can do, besides all that both hosts can.
import './all-suites.ts'
import './colours.test.ts'
import './crash.test.ts'
