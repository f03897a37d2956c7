// Who writes to whom, what changed around one leader from one year to another, and a year for a program that draws it.
var network = corpus.network();
System.out.println(network.during("2019").ego("Orun Belkai"));
System.out.println(network.ego("Orun Belkai").during("2017").changesTo(network.ego("Orun Belkai").during("2019")));
System.out.printf("reciprocity of states %.3f%n", network.ofStates().reciprocity());
System.out.println(Export.graphMl().text(network.during("2019").ties()).lines().filter(line -> line.contains("<edge ")).count() + " edges in GraphML");
/exit
