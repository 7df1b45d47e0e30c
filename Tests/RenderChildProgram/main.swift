// The smallest program that draws in a process of its own, for the tests of RenderProcess.
import Foundation
import GraphvizLayout

exit(RenderChild.main(arguments: Array(CommandLine.arguments.dropFirst())))
