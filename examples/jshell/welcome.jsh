// A session at the prompt: values in full, below their name, and what to try first.
/set mode communique normal -command
/set truncation communique 20000
/set feedback communique
System.out.println("Communiqué: the sample corpus is open as corpus, its parser as parser. Try:\n")
System.out.println("  corpus.messages().from(\"Orun Belkai\")")
System.out.println("  corpus.quotations().by(\"Marta Hollenberg\")")
System.out.println("  Listing.of(corpus.messages().about(\"bridge\").list().get(0).article().messages())\n")
System.out.println("Your own articles: Communique.read(Path.of(\"FOLDER\")). TAB completes, /exit leaves.")
