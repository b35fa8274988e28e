package org.retinue.envelope;

/// What an envelope says of itself under `typ`. What was signed as one of them is never taken for
/// another.
enum Type {
    PACK("retinue-pack+jws"),
    LOCKED_PACK("retinue-pack+jwe"),
    CARD("retinue-office+jws"),
    KEY("retinue-office-key+jwe");

    private final String text;

    Type(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
