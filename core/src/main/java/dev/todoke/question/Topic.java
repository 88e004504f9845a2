package dev.todoke.question;

/// What a question is about (用件), as the contacts are divided.
public enum Topic {
    /// Becoming a user, signing in, conditions (利用の申請・サインイン・利用の条件).
    ONLINE("利用の申請、サインイン、利用の条件"),
    /// Entry form and files (入力・届出ファイル).
    FILES("入力、届出ファイル、点検の指摘"),
    /// What to notify and how to code it (届出の対象・コード).
    CONTENT("届出の対象、項目の書き方"),
    /// Hos-CanR and other programs (Hos-CanRなどのソフト).
    PROGRAMS("Hos-CanRなどのソフト"),
    OTHER("そのほか");

    private final String ja;

    Topic(String ja) {
        this.ja = ja;
    }

    public String ja() {
        return ja;
    }
}
