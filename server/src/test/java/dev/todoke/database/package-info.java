/// Roles, migrations and transactions against PostgreSQL (役割と取引のテスト).
@NullMarked
package dev.todoke.database;

import org.jspecify.annotations.NullMarked;
