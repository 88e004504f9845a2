/// The audit record against PostgreSQL (監査記録のテスト).
@NullMarked
package dev.todoke.audit;

import org.jspecify.annotations.NullMarked;
