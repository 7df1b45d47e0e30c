// The tests of CommandLineParsing start here.
