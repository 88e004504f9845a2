package dev.todoke.certificate.desk;

/// The authority's key cannot be read or used (認証局の鍵の異常).
public final class BrokenAuthority extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenAuthority(Throwable cause) {
        super("the key of the certificate authority cannot be used", cause);
    }
}
