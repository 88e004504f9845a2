package dev.todoke.provision.delivery;

import java.util.random.RandomGenerator;

/// The passphrase of a package (パスフレーズ): 24 random characters of 31, about 119 bits, shown once to a second person and
/// stored nowhere.
public final class Passphrase {

    /// Without characters that look alike on paper.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 24;
    private static final int GROUP = 6;

    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /// @param random must be a cryptographically strong source outside tests
    public static Passphrase from(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Passphrase(text.toString().toCharArray());
    }

    /// For the one who encrypts and for the one-time display.
    public char[] reveal() {
        return characters.clone();
    }

    /// Never the passphrase, so that no log can hold it.
    @Override
    public String toString() {
        return "Passphrase[hidden]";
    }
}
