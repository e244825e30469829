"""How the window looks: colours, style sheet, signs."""
