package dev.todoke.mail;

import java.util.regex.Pattern;

/// Address of a mailbox (メールアドレス): one, bare, in ASCII; nothing that could become a second line of a header.
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-][A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{0,63}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public MailAddress {
        if (!is(value)) {
            throw new UnwritableMail("address");
        }
    }

    public static boolean is(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /// What stands behind the `@`.
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }
}
