package dev.communique.benchmarks;

import dev.communique.core.search.IndexEditor;
import dev.communique.model.Article;
import java.io.IOException;
import java.nio.file.Path;

/** The indexes that are measured. */
enum IndexSide {
  /** The library's. */
  OURS("ours") {
    @Override
    RivalIndex open(Path folder) throws IOException {
      IndexEditor editor = IndexEditor.open(folder);
      return new RivalIndex() {
        @Override
        public void put(Article article) throws IOException {
          editor.put(article);
        }

        @Override
        public void close() throws IOException {
          editor.close();
        }
      };
    }
  },
  /** One by hand that answers the same questions. */
  HAND("by hand") {
    @Override
    RivalIndex open(Path folder) throws IOException {
      return new HandIndex(folder);
    }
  },
  /** One by hand that answers those measured here and no others. */
  LEAN("by hand, for these questions alone") {
    @Override
    RivalIndex open(Path folder) throws IOException {
      return new LeanIndex(folder);
    }
  };

  private final String title;

  IndexSide(String title) {
    this.title = title;
  }

  /** What to call it in a table. */
  String title() {
    return title;
  }

  /** Opens it for writing. */
  abstract RivalIndex open(Path folder) throws IOException;
}
