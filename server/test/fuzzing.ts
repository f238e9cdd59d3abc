import * as fc from 'fast-check'

// The same texts every time, so that a red run means what it says; another number looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_260_115) })
