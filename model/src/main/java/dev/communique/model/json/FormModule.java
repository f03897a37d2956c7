package dev.communique.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.ContentPiece;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.Cue;
import dev.communique.model.DateConflict;
import dev.communique.model.DateExpression;
import dev.communique.model.DateOrigin;
import dev.communique.model.Dateline;
import dev.communique.model.Evidence;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Medium;
import dev.communique.model.Mention;
import dev.communique.model.MentionForm;
import dev.communique.model.Message;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartKind;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Severity;
import dev.communique.model.Span;
import dev.communique.model.Speaker;
import dev.communique.model.Status;
import dev.communique.model.TextPart;
import java.io.IOException;

/** Tells Jackson the forms, so that values inside other people's objects look the same. */
final class FormModule extends SimpleModule {
  private static final long serialVersionUID = 1;

  FormModule() {
    super("communique");
    addObjects();
    addFacts();
    addSpellings();
  }

  private void addObjects() {
    add(Article.class, ArticleObject.FORM);
    add(ArticleDate.class, ArticleDateObject.FORM);
    add(DateConflict.class, DateConflictObject.FORM);
    add(Dateline.class, DatelineObject.FORM);
    add(TextPart.class, TextPartObject.FORM);
    add(Span.class, SpanObject.FORM);
    add(Problem.class, ProblemObject.FORM);
  }

  private void addFacts() {
    add(DateExpression.class, DateExpressionObject.FORM);
    add(Mention.class, MentionObject.FORM);
    add(Leader.class, LeaderObject.FORM);
    add(Quotation.class, QuotationObject.FORM);
    add(ContentPiece.class, ContentPieceObject.FORM);
    add(Speaker.class, SpeakerObject.FORM);
    add(Cue.class, CueObject.FORM);
    add(Message.class, MessageObject.FORM);
    add(Party.class, PartyObject.FORM);
    add(Occasion.class, OccasionObject.FORM);
    add(Evidence.class, EvidenceObject.FORM);
    add(NoveltyClaim.class, NoveltyClaimObject.FORM);
  }

  private void addSpellings() {
    add(PartialDate.class, TextForm.DATE);
    add(CountryCode.class, TextForm.COUNTRY);
    add(LeaderId.class, TextForm.LEADER_ID);
    add(Coverage.class, TextForm.COVERAGE);
    add(DateOrigin.class, TextForm.DATE_ORIGIN);
    add(Medium.class, TextForm.MEDIUM);
    add(MentionForm.class, TextForm.MENTION_FORM);
    add(OccasionType.class, TextForm.OCCASION_TYPE);
    add(PartKind.class, TextForm.PART_KIND);
    add(ProblemKind.class, TextForm.PROBLEM_KIND);
    add(Purpose.class, TextForm.PURPOSE);
    add(QuotationForm.class, TextForm.QUOTATION_FORM);
    add(Severity.class, TextForm.SEVERITY);
    add(Status.class, TextForm.STATUS);
  }

  private <T> void add(Class<T> type, Form<T> form) {
    addSerializer(type, new FormSerializer<>(type, form));
    addDeserializer(type, new FormDeserializer<>(type, form));
  }

  @SuppressWarnings("serial") // forms are constants; a mapper is made anew, not sent
  private static final class FormSerializer<T> extends StdSerializer<T> {
    private final transient Form<T> form;

    FormSerializer(Class<T> type, Form<T> form) {
      super(type);
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      form.write(value, new JsonOutput(json));
    }
  }

  @SuppressWarnings("serial") // as above
  private static final class FormDeserializer<T> extends StdDeserializer<T> {
    private final transient Form<T> form;

    FormDeserializer(Class<T> type, Form<T> form) {
      super(type);
      this.form = form;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return form.read(new JsonInput(json));
    }
  }
}
