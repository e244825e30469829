"""Pictures of every state."""
