/**
 * Pictures of what the other packages tell: {@link dev.communique.core.chart.Charts} makes a {@link
 * dev.communique.core.chart.Chart} of a timeline, a network, a comparison; the chart is a page that
 * needs no network, a static SVG, and a part of a {@link dev.communique.core.chart.ChartPage} of
 * several. Nothing is reckoned here that the values do not tell themselves. Comes after {@code
 * core.export}.
 */
@NullMarked
package dev.communique.core.chart;

import org.jspecify.annotations.NullMarked;
