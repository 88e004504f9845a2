package dev.todoke.person;

/// Kind of report a person record came with (届出 or 死亡者情報票).
public enum PersonSource {
    NOTIFICATION,
    DEATH
}
