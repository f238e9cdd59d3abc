/** What `milepost --help` prints. */
export const help = `Milepost reads plans written in Markdown and points at what is missing, unclear or late.

  milepost check PATH...      finds faults in plans; a folder means all Markdown files below it
    --format text|json        for people, or for programs
    --today DATE              the day on which dates are judged, e.g. 2026-03-20
    --max-warnings N          fail where there are more warnings than this
    --rule RULE,RULE          by these rules only
    --fix                     shows what safe fixes would change; with --rule, all of these rules
    --fix --write             makes these changes

  milepost export PATH...     prints as JSON what Milepost reads in plans
    --explain                 for people: where each value stands, what was left unread, and why
    --format json|text        text is for --explain only, which prints it unless told otherwise

  milepost stats PATH...      counts what was read in each file, and how long it took
    --format text|json

  check, export and stats also take
    --settings FILE           what is set for the editor counts, e.g. .vscode/settings.json
  and heed the files .milepost.json and .milepost.yaml around the plans

  milepost explain RULE       prints the page of a rule, e.g. milestone-without-exit-criteria

  milepost lsp                starts the language server, for editors
    --stdio                   over standard input and output (where nothing else is said)
    --socket=PORT             over a port of this machine
    --pipe=NAME               over a named pipe

  milepost --help
  milepost --version

Exit codes: 0 all is well, 1 errors or too many warnings, 2 the command cannot be carried out.
`
