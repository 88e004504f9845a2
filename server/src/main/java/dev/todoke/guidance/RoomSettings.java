package dev.todoke.guidance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How to reach the registry room that runs this installation (この導入の登録室の連絡先).
///
/// @param prefecture its prefecture, `01` to `47`
/// @param former who answers for the former prefectural registry (地域がん登録); empty when the room does so itself
/// @param practice address of the practice installation; empty when there is none
@ConfigurationProperties("todoke.room")
public record RoomSettings(
        @DefaultValue("40") String prefecture,
        @DefaultValue("") String name,
        @DefaultValue("") String address,
        @DefaultValue("") String telephone,
        @DefaultValue("") String hours,
        @DefaultValue("") String mail,
        @DefaultValue("") String page,
        @DefaultValue("") String former,
        @DefaultValue("") String formerTelephone,
        @DefaultValue("") String practice) {}
