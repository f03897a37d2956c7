// Who wrote to whom between two states over twenty years, and in which years nobody did.
var letters = corpus.messages().between("Ruritania", "Karskia").list();
System.out.println(letters);

var years = letters.stream().flatMap(letter -> letter.date().stream()).map(date -> date.earliest().getYear()).distinct().sorted().toList();
for (int i = 1; i < years.size(); i++) {
  for (int silent = years.get(i - 1) + 1; silent < years.get(i); silent++) {
    System.out.println("nothing in " + silent);
  }
}
/exit
