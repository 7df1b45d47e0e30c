import Foundation
import WijkwebCommands

exit(Programma.exitStatus(words: Array(CommandLine.arguments.dropFirst())))
