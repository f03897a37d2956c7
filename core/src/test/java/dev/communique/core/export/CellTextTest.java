package dev.communique.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellTextTest {
  @Test
  void ordinary_text_stays_as_it_is() {
    assertThat(CellText.print("Ana Lund, “President”\nof Ruritania; \uD83D\uDE00"))
        .isEqualTo("Ana Lund, “President”\nof Ruritania; \uD83D\uDE00");
    assertThat(CellText.printList(List.of("Ana Lund", "Per Falk"))).isEqualTo("Ana Lund; Per Falk");
  }

  @Test
  void what_no_table_can_hold_is_escaped() {
    assertThat(CellText.print("a\u0000\uD83D\\")).isEqualTo("a\\u0000\\ud83d\\\\");
    assertThat(CellText.printList(List.of("a;b"))).isEqualTo("a\\;b");
  }

  @Test
  void reads_lists_made_by_hand() {
    assertThat(CellText.parseList("a;b;  c\\d")).containsExactly("a", "b", " c\\d");
    assertThat(CellText.parseList("\\u00zz\\u12")).containsExactly("\\u00zz\\u12");
    assertThat(CellText.parseList("")).isEmpty();
  }

  @Test
  void printing_and_parsing_are_inverse() {
    Random random = new Random(3);
    String letters = "; \\u00aF12\u0000\n\uD83D\uDE00'=x";
    for (int i = 0; i < 20_000; i++) {
      List<String> items = new ArrayList<>();
      for (int count = random.nextInt(4); count > 0; count--) {
        StringBuilder item = new StringBuilder("x".repeat(random.nextInt(2)));
        for (int length = random.nextInt(7); length > 0; length--) {
          item.append(letters.charAt(random.nextInt(letters.length())));
        }
        items.add(item.toString());
      }
      if (!items.equals(List.of(""))) { // a list of one nothing is a list of nothing
        assertThat(CellText.parseList(CellText.printList(items))).isEqualTo(items);
      }
      String text = String.join("", items);
      assertThat(CellText.parse(CellText.print(text))).isEqualTo(text);
    }
  }
}
