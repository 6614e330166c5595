/** Finds the inquiry that a command works in, and reads its inquiry.yaml. */
