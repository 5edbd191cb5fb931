// SPDX-License-Identifier: Apache-2.0
package org.hrix.huridocs;

import java.util.ArrayList;
import java.util.List;
import org.hrix.model.KnownEntity;
import org.hrix.validation.ProblemCode;

/** Surroundings in which record numbers are ids, and places are named by their terms. */
final class PlainSurroundings implements EsfSurroundings {
  final List<KnownEntity> companions = new ArrayList<>();
  final List<String> found = new ArrayList<>();
  private final boolean verbatim;

  PlainSurroundings(boolean verbatim) {
    this.verbatim = verbatim;
  }

  @Override
  public boolean isVerbatim() {
    return verbatim;
  }

  @Override
  public String id(EsfKind kind, String number) {
    return number;
  }

  @Override
  public String place(String list, String code, String parent) {
    return list + ":" + code;
  }

  @Override
  public void companion(KnownEntity entity) {
    companions.add(entity);
  }

  @Override
  public void report(ProblemCode code, EsfField field, int index, String... arguments) {
    found.add(code.id() + (field == null ? "" : " " + field));
  }
}
