package dev.todoke.certificate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How certificates are used (証明書の設定).
///
/// @param clientAuth whether hospitals must show one; needs `server.ssl.*`
/// @param months term offered first when one is issued
@ConfigurationProperties("todoke.certificates")
public record CertificateSettings(
        @DefaultValue("off") ClientAuth clientAuth,
        @DefaultValue("24") int months) {}
