package dev.todoke.person;

/// Family and given name as received (氏名 or カナ氏名), never normalised. A part that is missing is empty.
public record PersonName(String family, String given) {

    public static final PersonName MISSING = new PersonName("", "");

    /// Splits at the first full-width or half-width space; without one the whole text is the family name.
    public static PersonName ofWhole(String whole) {
        String text = whole.strip();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\u3000') {
                return new PersonName(
                        text.substring(0, i), text.substring(i + 1).strip());
            }
        }
        return new PersonName(text, "");
    }

    /// Both parts with a full-width space between them, as files carry them.
    public String whole() {
        return given.isEmpty() ? family : family + "\u3000" + given;
    }

    public boolean isMissing() {
        return family.isEmpty() && given.isEmpty();
    }
}
