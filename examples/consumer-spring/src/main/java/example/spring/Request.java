package example.spring;

import dev.communique.model.json.ArticleJson;
import dev.communique.parser.ArticleParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationContext;

/** One request to the service, as its client would make it. */
final class Request {
  private static final String TELEGRAM =
      """
       date 2024-09-10 MOSCOW (TASS) - Russian President Vladimir Putin has sent a telegram to North \
      Korean leader Kim Jong Un, congratulating him on the 76th anniversary of the founding of the \
      Democratic People's Republic of Korea, the Kremlin said on Monday.
      """;

  private Request() {}

  /** Asks by a name and by a word, which needs the index; then has the article as JSON and back. */
  static void to(ApplicationContext service) throws IOException, InterruptedException {
    String port = service.getEnvironment().getProperty("local.server.port");
    System.out.println(post(port, "to:\"Kim Jong Un\" telegrams"));
    System.out.println(post(port, "to:Hollenberg"));
    var article = service.getBean(ArticleParser.class).parse(TELEGRAM, "telegram").orElseThrow();
    System.out.println(ArticleJson.read(ArticleJson.write(article)).equals(article));
  }

  private static String post(String port, String question)
      throws IOException, InterruptedException {
    String query = "?question=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/letters" + query))
            .header("Content-Type", "text/plain; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(TELEGRAM))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }
}
