package dev.communique.core.chart;

import dev.communique.model.Purpose;

/** The shape that stands for what a message is for: told apart without colours, and in print. */
final class PurposeShape {
  private PurposeShape() {}

  /** A path around 0,0, some twelve units wide. */
  static String of(Purpose purpose) {
    return switch (purpose) {
      case CONGRATULATION -> "M-6 0A6 6 0 1 0 6 0A6 6 0 1 0 -6 0Z";
      case CONDOLENCE -> "M-5 -5H5V5H-5Z";
      case SYMPATHY -> "M0 -7L7 0L0 7L-7 0Z";
      case GREETING -> "M0 -6.5L6.5 5.5H-6.5Z";
      case THANKS -> "M0 6.5L6.5 -5.5H-6.5Z";
      case INVITATION ->
          "M0 -7L1.8 -2.3L6.7 -2.2L2.8 0.9L4.1 5.7L0 2.9L-4.1 5.7L-2.8 0.9L-6.7 -2.2L-1.8 -2.3Z";
      case PROPOSAL -> "M-2.2 -6.5H2.2V-2.2H6.5V2.2H2.2V6.5H-2.2V2.2H-6.5V-2.2H-2.2Z";
      case OTHER ->
          "M-4.2 -6L0 -1.8L4.2 -6L6 -4.2L1.8 0L6 4.2L4.2 6L0 1.8L-4.2 6L-6 4.2L-1.8 0L-6 -4.2Z";
    };
  }
}
