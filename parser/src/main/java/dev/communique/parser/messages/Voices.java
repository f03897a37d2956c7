package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.ContentPiece;
import dev.communique.model.Quotation;
import dev.communique.model.Speaker;
import dev.communique.parser.quotes.QuotationRules;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells who "I" is at a place of the text, and who "you": the speaker of the quotation around it,
 * or the one who signed the letter printed there and the one it greets.
 */
final class Voices {
  private final Words words;
  private final Entities entities;
  private final ImmutableList<Quotation> quotations;
  private final ImmutableList<Letter> letters;

  /** Whose text the whole page is, as its heading says. */
  private final @Nullable Entity author;

  Voices(
      Words words,
      Entities entities,
      ImmutableList<Quotation> quotations,
      ImmutableList<Letter> letters,
      @Nullable Entity author) {
    this.words = words;
    this.entities = entities;
    this.quotations = quotations;
    this.letters = letters;
    this.author = author;
  }

  /** These voices, where everything below the heading that nobody else says is somebody's. */
  Voices of(@Nullable Entity speaker) {
    return new Voices(words, entities, quotations, letters, speaker);
  }

  /** Whether a word is spoken in the first person by somebody, known or not. */
  boolean isSpoken(int word) {
    return letter(word) != null || quotation(word) != null || isOfPage(word);
  }

  /** Who says "I" at a word; empty when nobody known does. */
  List<Entity> speaker(int word) {
    Letter letter = letter(word);
    if (letter != null) {
      return letter.senders();
    }
    Quotation quotation = quotation(word);
    if (quotation == null && isOfPage(word) && author != null) {
      return ImmutableList.of(author);
    }
    Entity speaker = quotation == null ? null : quotation.speaker().map(this::entity).orElse(null);
    return speaker == null ? ImmutableList.of() : ImmutableList.of(speaker);
  }

  /** Who is "you" at a word; empty when the text around it must tell. */
  List<Entity> listener(int word) {
    Letter letter = letter(word);
    return letter == null ? ImmutableList.of() : letter.addressees();
  }

  /** "My warmest wishes, dear Lund": whom the words of a sentence greet by name. */
  List<Entity> greeted(int word) {
    int sentence = words.sentenceOf(word);
    int end = words.sentenceEnd(sentence);
    for (int w = words.sentenceStart(sentence); w + 1 < end; w++) {
      if (words.value(w, MessagesLexicon.SIGN) == Sign.SALUTATION && isSpoken(w)) {
        Entity entity = entities.at(words.endOf(w, MessagesLexicon.SIGN));
        if (entity != null && entity.isTop()) {
          return ImmutableList.of(entity);
        }
      }
    }
    return ImmutableList.of();
  }

  /** Below the heading of a page that is one text. */
  private boolean isOfPage(int word) {
    return author != null && words.paragraphOf(word) > 0;
  }

  private @Nullable Letter letter(int word) {
    for (Letter letter : letters) {
      if (letter.from() <= word && word < letter.to()) {
        return letter;
      }
    }
    return null;
  }

  /** The quotation whose quoted words hold a word; those of a printed text count too. */
  private @Nullable Quotation quotation(int word) {
    int offset = words.start(word);
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation quotation = quotations.get(middle);
      if (quotation.span().end() <= offset) {
        low = middle + 1;
      } else if (quotation.span().start() > offset) {
        high = middle - 1;
      } else {
        return holds(quotation, offset) ? quotation : null;
      }
    }
    return null;
  }

  private static boolean holds(Quotation quotation, int offset) {
    boolean printed =
        quotation.rule().equals(QuotationRules.PRINTED_TEXT)
            || quotation.rule().equals(QuotationRules.EMBEDDED_POST);
    for (ContentPiece piece : quotation.content()) {
      if ((printed || piece.quoted())
          && piece.span().start() <= offset
          && offset < piece.span().end()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Entity entity(Speaker speaker) {
    int end = words.wordAt(speaker.span().end() - 1);
    for (int word = words.wordAt(speaker.span().start()); word <= end; word++) {
      Entity entity = entities.at(word);
      if (entity != null && entity.isTop()) {
        return entity;
      }
    }
    return null;
  }
}
