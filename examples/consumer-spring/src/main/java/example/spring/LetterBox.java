package example.spring;

import dev.communique.core.Corpus;
import dev.communique.model.Message;
import dev.communique.model.Report;
import dev.communique.parser.ArticleParser;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A web service: somebody posts an article and a question, and gets the messages that answer. */
@SpringBootApplication
@RestController
public class LetterBox {
  private final ArticleParser parser;

  /**
   * Made by Spring.
   *
   * @param parser reads
   */
  LetterBox(ArticleParser parser) {
    this.parser = parser;
  }

  /**
   * What is told of a message.
   *
   * @param from who sent it
   * @param to who received it
   * @param purpose what for
   * @param sent when, if that is known
   */
  public record Letter(List<String> from, List<String> to, String purpose, String sent) {
    static Letter of(Report report) {
      Message message = report.message();
      return new Letter(
          message.senders().stream().map(party -> party.name()).toList(),
          message.addressees().stream().map(party -> party.name()).toList(),
          message.purpose().spelling(),
          message.sent().map(Object::toString).orElse(""));
    }
  }

  /** The parser is made once: it is immutable, and any number of requests share it. */
  @Bean
  static ArticleParser articleParser() {
    return ArticleParser.create();
  }

  /**
   * Answers a request.
   *
   * @param text the article
   * @param question what is asked, as the query language has it
   * @return the messages found
   */
  @PostMapping("/letters")
  List<Letter> letters(
      @RequestBody String text, @RequestParam(defaultValue = "") String question) {
    Corpus corpus = Corpus.collect(parser.parseAll(text, "request").stream(), parser.registry());
    return corpus.messages(question).list().stream().map(Letter::of).toList();
  }

  /**
   * Starts the service; with the argument {@code ask} asks it once and stops.
   *
   * @param args {@code ask} or none
   */
  public static void main(String[] args) throws Exception {
    try (var service = SpringApplication.run(LetterBox.class, args)) {
      if (args.length > 0 && args[0].equals("ask")) {
        Request.to(service);
      } else {
        Thread.currentThread().join();
      }
    }
  }
}
