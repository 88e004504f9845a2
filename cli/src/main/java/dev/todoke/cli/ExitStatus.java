package dev.todoke.cli;

/// What a command tells the shell that called it (終了コード).
public final class ExitStatus {

    /// Everything was done and nothing was found.
    public static final int DONE = 0;

    /// Done, with findings or refused rows.
    public static final int FINDINGS = 1;

    /// The call itself is wrong: an unknown option, a file that does not exist.
    public static final int WRONG_CALL = 2;

    /// The machine failed: disk, memory.
    public static final int MACHINE_FAILED = 3;

    private ExitStatus() {}
}
