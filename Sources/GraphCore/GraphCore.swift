// The module GraphCore starts here.
