// TestSupport starts here.
