package dev.todoke.certificate;

/// Whether hospitals must show a certificate (クライアント証明書の要否). Setting `todoke.certificates.client-auth`.
public enum ClientAuth {
    /// Nobody is asked.
    OFF,
    /// Who has one shows it, and then it must be right.
    WANT,
    /// Nobody gets in without one.
    NEED
}
