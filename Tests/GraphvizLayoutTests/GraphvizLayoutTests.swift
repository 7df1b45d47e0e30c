// The tests of GraphvizLayout start here.
