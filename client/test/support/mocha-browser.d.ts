/** Mocha's build for browsers has no types of its own; all it exports is the global `mocha`, which @types/mocha knows. */
declare module 'mocha/mocha.js'
