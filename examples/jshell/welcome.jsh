// What greets somebody at the prompt.
System.out.println("Communiqué: the sample corpus is open as corpus, its parser as parser. Try:\n")
System.out.println("  corpus.messages().between(\"Ruritania\", \"Karskia\")")
System.out.println("  corpus.quotations().by(\"Marta Hollenberg\")")
System.out.println("  Listing.of(corpus.articles().during(\"2020-12\").list().get(0).messages())\n")
System.out.println("Your own articles: Communique.read(Path.of(\"FOLDER\")). TAB completes, /exit leaves.")
