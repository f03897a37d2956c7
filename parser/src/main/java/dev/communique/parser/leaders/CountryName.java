package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;

/** What a country word means. */
record CountryName(CountryCode code, CountryMention.Form form) {}
