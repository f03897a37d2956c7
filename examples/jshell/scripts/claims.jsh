// Is it true what articles say of rarity, and what one would like to write oneself?
System.out.println(corpus.claims());
var mine = corpus.check("first in eleven months, as reported by KTA", "Orun Belkai", "Marta Hollenberg", "2018-06-14");
System.out.println(mine);
System.out.println("not covered: " + mine.uncovered());
/exit
