package dev.communique.cli;

import dev.communique.core.events.Events;
import dev.communique.core.query.Kind;
import dev.communique.core.timeline.TimeSource;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts together what several articles tell of one message. */
@Command(
    name = "events",
    description = "Lists real messages, each with all its reports: a row a message.",
    footer = {
      "",
      "Examples:",
      "  communique events news/",
      "  communique events --only 'from:Xi to:Kim' --format csv news/",
    })
final class EventsCommand extends GatheringCommand {
  @Mixin private OnlyOption only = new OnlyOption();

  @Mixin private FormatOption format = new FormatOption();

  @Override
  void prepare() {
    only.check(Kind.MESSAGE, this);
  }

  @Override
  void print(TimeSource source, Writer out) throws IOException {
    Events events = Events.of(source.messages(only.get()));
    print(EventListing.LISTING, events.list().iterator(), format.get(), out);
  }
}
