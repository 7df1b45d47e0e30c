// The module CommandLineParsing starts here.
