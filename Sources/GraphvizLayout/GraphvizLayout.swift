// The module GraphvizLayout starts here.
