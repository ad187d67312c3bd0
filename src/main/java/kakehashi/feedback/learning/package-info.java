/// From judgments to weights: what people kept over what they declined says how much each signal should count.
///
/// Words: an *opinion* is a judgment as far as it can be learned from; a *preference* is one candidate kept over
/// another by one person for one record that asked; the *gain* is how many more preferences of records not learned
/// from the learned weights put in order; a *lesson* is a set of weights in force, with its evidence.
/// Nothing is learned while the product answers: only `./kakehashi learn` does, and it refuses a gain that may be
/// noise.
@org.jspecify.annotations.NullMarked
package kakehashi.feedback.learning;
