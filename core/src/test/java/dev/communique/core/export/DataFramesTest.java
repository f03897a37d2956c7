package dev.communique.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Report;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dflib.DataFrame;
import org.junit.jupiter.api.Test;

class DataFramesTest {
  @Test
  void a_frame_has_the_columns_of_the_table_and_values_of_their_own_kind() {
    List<Report> reports = Samples.reports(Samples.all());
    DataFrame frame = DataFrames.of(reports);
    assertThat(frame.height()).isEqualTo(reports.size());
    assertThat(List.of(frame.getColumnsIndex().toArray()))
        .isEqualTo(MessageColumns.ALL.stream().map(Column::name).toList());
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      MessageRow row = MessageRow.from(report);
      assertThat(frame.get("index", i)).isEqualTo(report.index());
      assertThat(frame.get("reply", i)).isEqualTo(report.message().isReply());
      assertThat(frame.get("purpose", i)).isEqualTo(report.message().purpose().spelling());
      assertThat(frame.get("date_earliest", i))
          .isEqualTo(row.date().map(date -> date.earliest()).orElse(null));
      assertThat(frame.get("sent", i)).isEqualTo(row.sent().map(Object::toString).orElse(null));
      assertThat(frame.get("words", i)).isEqualTo(row.contentTexts());
    }
  }

  /** The same classes, without DFLib: all but {@link DataFrames} work. */
  @Test
  void who_has_no_dflib_has_all_the_other_formats()
      throws IOException, ReflectiveOperationException {
    URL[] without =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("dflib"))
            .map(DataFramesTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(without, ClassLoader.getPlatformClassLoader())) {
      Class<?> probe = loader.loadClass(Probe.class.getName());
      assertThat(probe.getMethod("csv").invoke(null)).asString().startsWith("article,index,");
      assertThat(probe.getMethod("frame"))
          .satisfies(
              frame ->
                  org.assertj.core.api.Assertions.assertThatThrownBy(() -> frame.invoke(null))
                      .isInstanceOf(InvocationTargetException.class)
                      .hasCauseInstanceOf(NoClassDefFoundError.class)
                      .rootCause()
                      .hasMessageContaining("org.dflib"));
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(entry, e);
    }
  }

  /** What a user without DFLib calls. */
  public static final class Probe {
    private Probe() {}

    /** {@return messages as CSV} */
    public static String csv() {
      return Export.csv().text(Samples.reports(Samples.hostile()));
    }

    /** {@return messages as a frame} */
    public static Object frame() {
      return DataFrames.of(List.of());
    }
  }
}
