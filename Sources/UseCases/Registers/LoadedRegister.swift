// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// A register that was read and cut to a selection: packed, and answered by the engine, or plain, and answered by the plain measures.
///
/// Both answer alike; only a register with marks on a weekend, or with a code that the engine has no number for, stays plain.
enum LoadedRegister: Sendable {
  case packed(PackedView)
  case plain(Register)
}
