// The module DelimitedText starts here.
