package dev.todoke.notice;

/// The step that a circular is about (未了の手続き). Only those who have not finished it receive the circular.
public enum Step {
    /// Nothing to finish: everybody receives it.
    EVERYBODY("すべての病院等"),
    /// No account of the facility has signed in yet (利用の開始がまだ).
    SIGN_IN("まだサインインしていない病院等"),
    /// Neither a notification nor a nil return for the year (届出がまだ).
    NOTIFY("その年の届出も0件の報告もない病院等"),
    /// Queries without an answer (照会への回答がまだ).
    ANSWER("回答していない照会のある病院等");

    private final String ja;

    Step(String ja) {
        this.ja = ja;
    }

    public String ja() {
        return ja;
    }
}
