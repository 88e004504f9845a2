/// Queries for the systems of hospitals (システム連携: 照会), through the same desk as the pages.
@NullMarked
package dev.todoke.inquiry.web.api;

import org.jspecify.annotations.NullMarked;
