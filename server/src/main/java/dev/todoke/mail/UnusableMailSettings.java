package dev.todoke.mail;

/// The settings of the mail server contradict each other (メールの設定の誤り): the program does not start with them.
public final class UnusableMailSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableMailSettings(String why) {
        super(why);
    }
}
