// How the letters of two states went over the years: counts, the longest silence, answers, and what was due.
var letters = corpus.timeline("Karskia", "Ruritania");
System.out.println(letters.during("2016/2020").countBy(CalendarPeriod.YEAR));
System.out.println(letters.longestSilence().orElseThrow());
System.out.println(letters.during("2017/2019").replies());
System.out.println(corpus.expected("Karskia", "Ruritania", "2020/2024"));
/exit
