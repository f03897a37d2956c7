// What every session starts with: the imports, and the sample corpus read with the leaders and days of its own.
import dev.communique.core.*;
import dev.communique.core.chart.*;
import dev.communique.core.compare.*;
import dev.communique.core.dossier.*;
import dev.communique.core.statistics.*;
import dev.communique.core.events.*;
import dev.communique.core.export.*;
import dev.communique.core.query.*;
import dev.communique.core.timeline.*;
import dev.communique.model.*;
import dev.communique.parser.*;
import dev.communique.parser.leaders.*;

Path samples = Path.of(System.getProperty("communique.corpus"));
ArticleParser parser = ArticleParser.builder().registry(Registry.builtIn().with(samples.resolve("registry/countries.csv")).with(samples.resolve("registry/leaders.csv"))).calendar(samples.resolve("registry/calendar.txt")).build();
Corpus corpus = Communique.read(parser, samples.resolve("articles"));
